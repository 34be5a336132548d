import type { PhraseExample } from './examples.ts'

/** Examples for the phrases of the same part. */
export const amountsExamples: readonly PhraseExample[] = [
  ['a lot of', 'I read ⟦a lot of⟧ papers.', 'We sold a lot of 12 lamps.'],
  ['lots of', 'I read ⟦lots of⟧ papers.', 'The lamps come in lots of ten.'],
  ['lots and lots', 'I read ⟦lots and lots⟧ of papers.', null],
  ['a whole (lot|bunch) of', 'I read ⟦a whole lot of⟧ papers.', null],
  ['tons of', 'I read ⟦tons of⟧ plans.', 'We moved 40 tons of steel.'],
  ['a ton of', 'I read ⟦a ton of⟧ plans.', 'We moved a ton of steel.'],
  ['loads of', 'I have ⟦loads of⟧ ideas.', 'The beam carries loads of 5 kN.'],
  ['(heaps|oodles) of', 'I have ⟦heaps of⟧ plans.', 'Heaps of sand stood there.'],
  [
    'bags of (ambition|character|charm|confidence|drive|energy|enthusiasm|experience|fun|ideas|initiative|interest|motivation|opportunities|opportunity|passion|patience|personality|potential|room|skill|spirit|talent|time)',
    'I have ⟦bags of energy⟧.',
    'I tasted from twelve bags of washed lots.',
  ],
  ['a bunch of', 'I wrote ⟦a bunch of⟧ scripts.', 'I sold a bunch of grapes.'],
  ['a couple of', 'I wrote ⟦a couple of⟧ scripts.', 'I advised a couple in debt.'],
  [
    'way (more|better|less|faster|bigger|easier|harder|worse|too)',
    'The test was ⟦way harder⟧.',
    'In a way more than one answer is right.',
  ],
  ['so much fun', 'It was ⟦so much fun⟧.', null],
  ['(tons|loads|lots) of fun', 'It was ⟦lots of fun⟧.', null],
  ['stuff', 'I learn new ⟦stuff⟧ daily.', 'We used to stuff envelopes.'],
  ['(cool|fun|great|nice|good) stuff', 'We built ⟦cool stuff⟧.', null],
  ['(many|such|different) things', 'I learned ⟦many things⟧ there.', 'I study the Internet of Things.'],
  ['things like that', 'I did ⟦things like that⟧ before.', null],
  ['(thingy|thingies|doodad|whatnot)', 'I sell pens, ⟦whatnot⟧.', null],
  ['(few|hundred|thousand|million|couple|big) bucks', 'I saved a ⟦thousand bucks⟧.', 'It bucks the trend.'],
  [
    '(zillion|zillions|gazillion|gazillions|bazillion|umpteen)',
    'I sent a ⟦zillion⟧ letters.',
    'I sent a million letters.',
  ],
  [
    'miles (better|faster|easier)',
    'They were ⟦miles better⟧ than me.',
    'We rode ten miles faster than they.',
  ],
  ['a bit of a', 'It was ⟦a bit of a⟧ shock.', null],
  [
    'a bit (more|less|nervous|tired|hard|harder|late|too|different|strange|odd|worried|confusing|better|worse|longer)',
    'I was ⟦a bit nervous⟧.',
    'A bit error was found.',
  ],
  ['a tad', 'It was ⟦a tad⟧ late.', null],
  [
    '(learned|learnt|helped|improved|means|meant|worked|travelled|traveled) a lot',
    'I ⟦learned a lot⟧.',
    'I read a lottery form.',
  ],
  ['(learned|learnt|helped|means|meant) (a ton|tons|loads|heaps)', 'I ⟦learned a ton⟧.', null],
  ['(ginormous|humongous|teeny)', 'It was ⟦humongous⟧.', null],
]
