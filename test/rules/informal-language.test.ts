import { phraseExamples } from '../../rules/wording/informal-language/examples.ts'
import { phrases } from '../../rules/wording/informal-language/phrases.ts'
import rule from '../../rules/wording/informal-language.ts'
import { describePhrases } from '../support/describe-phrases.ts'

describePhrases(rule, { written: phrases.map(({ phrase }) => phrase), atLeast: 1000 }, phraseExamples)
