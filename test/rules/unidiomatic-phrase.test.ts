import { phraseExamples } from '../../rules/wording/unidiomatic-phrase/examples.ts'
import { phrases } from '../../rules/wording/unidiomatic-phrase/phrases.ts'
import rule from '../../rules/wording/unidiomatic-phrase.ts'
import { describePhrases } from '../support/describe-phrases.ts'

describePhrases(rule, { written: phrases.map(({ phrase }) => phrase), atLeast: 750 }, phraseExamples)
