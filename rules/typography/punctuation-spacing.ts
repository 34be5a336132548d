import { defineRule, type Finding, type Paragraph, primaryLanguage } from '../../src/rule/index.ts'
import { findSlips } from './punctuation-spacing/find-slips.ts'
import type { Slip, SlipKind } from './punctuation-spacing/place.ts'

export default defineRule({
  id: 'punctuation-spacing',
  category: 'typography',
  summary: 'a space before a mark of punctuation, none after it, or a mark too many',
  rationale:
    'A mark of punctuation leans on the word before it and keeps its distance from the word after. Where it does not, a sentence has been cut and pasted in haste, or typed by the custom of another language.',
  citation: [
    {
      title: 'Typography for Lawyers: typewriter habits',
      author: 'Matthew Butterick',
      url: 'https://git.matthewbutterick.com/mbutterick/pollen-tfl',
    },
  ],
  limits:
    'A missing space after a full stop is seen only before a capital, one after a colon never. Spaces in ellipses, ratios, emoticons, formulas, columns, and behind an address of the web pass, and so do those that French has before `: ; ! ?`, in a letter in French or between quotation marks.',
  severity: 'warning',
  fixes: ['safe', 'suggestion'],
  since: '0.1.0',
  yieldsTo: ['placeholder-blank', 'placeholder-bracket', 'merge-error'],
  messages: {
    before: {
      message: 'a space stands before `{mark}`',
      label: 'a space',
      help: 'write `{mark}` without it',
    },
    after: { message: 'no space follows the `{mark}` in `{found}`', help: 'write `{right}`' },
    doubled: { message: '`{mark}` is a mark too many', help: 'write `{right}`' },
    inside: {
      message: 'a space stands inside the bracket `{mark}`',
      label: 'a space',
      help: 'write `{mark}` without it',
    },
  },
  invalid: [
    'I know C⟦ ,⟧ Python.',
    'I ⟦finished.Then⟧ I left.',
    'I agree⟦ ,,⟧ fully.',
    'This is the end⟦..⟧',
    { letter: 'Dear Ms Lee⟦ ,⟧\n\nI cook⟦ ;⟧ I bake⟦ :⟧ I roast⟦ !⟧', because: 'in the salutation too' },
    { letter: 'May I call you⟦ ?!⟧ Please do⟦ .⟧', because: 'marks that stand together are one' },
    'I bake ⟦bread,cakes⟧ and pies; I ⟦roast;I⟧ grill.',
    { letter: 'I bake ⟦bread,cakes,pies⟧, and I like “⟦rye”,above⟧ all.', because: 'one finding for a list' },
    { letter: 'My film (a ⟦comedy)ran⟧ for a week.', because: 'behind a bracket' },
    {
      letter: 'I left in ⟦2019.The⟧ shop closed. May ⟦we?It⟧ would please me, ⟦Anna.My⟧ aunt.',
      because: 'sentences',
    },
    { letter: 'I bake bread⟦ ,⟧cakes and pies⟦ .⟧Then I roast.', because: 'the space is on the wrong side' },
    'I cook⟦,.⟧ I bake⟦, ,⟧ and I roast.',
    { letter: 'I waited⟦..⟧ and waited.', because: 'an ellipsis may be meant, so that the fix is a choice' },
    'My first film ⟦( ⟧a comedy) and my last (a drama⟦ )⟧ ran for a week.',
    { letter: 'It was *hard*⟦ ,⟧ but “fair”⟦ .⟧', format: 'markdown', because: 'behind markup and marks' },
    'Dear Ms Lee,\n\nI cook.\n\nSincerely⟦ ,⟧\nAnna Khan',
  ],
  valid: [
    'It costs 3.14, 1,000 or 10,5; at 10:30 or 10 : 30, in the ratio of 3 : 1.',
    { letter: 'Write to e.g.this.example.org.', because: 'an address' },
    { letter: 'Elle a dit « Bonjour ! » : bravo ; merci !', facts: { language: 'fr' }, because: 'French' },
    {
      letter: 'She read “Où va l’Europe ?” and « Qui ? Moi ! » to us.',
      because: 'French in quotation marks',
    },
    'I use Node.js, ASP.NET, .NET, and v1.2.x, on Yahoo!Finance and Booking.com.',
    'A U.S. policy by J.K. Rowling, Ph.D., et al., i.e. hers, etc.',
    { letter: 'I waited … and waited ... and waited . . . in vain...', because: 'ellipses' },
    { letter: 'It made me smile :) and wink ;-) and frown :( again ; ) so.', because: 'emoticons' },
    {
      letter: 'See https://example.org/a , please.',
      because: 'the space keeps the comma out of the address',
    },
    {
      letter: 'Run `ls , x..y` and a[1..2], ../x, f(x,y), and lat,lon=1,2.',
      format: 'markdown',
      because: 'code',
    },
    { letter: '**Note**: I **cook**, and I *bake*.', format: 'markdown', because: 'markup is no space' },
    { letter: 'Name     : Anna\nTown     : Leeds', because: 'columns' },
    { letter: 'P ( X > x ) = 1 and n ! grows.', because: 'a formula' },
    { letter: 'We saw a yield of ??? per cent.', because: 'a number is missing' },
    { letter: 'I bring :) [ ] and ( ) boxes, and (see below).', because: 'boxes' },
    { letter: '> I cook , bake.\n\nI agree.', format: 'markdown', because: 'the words of another' },
    { letter: '| a , b |\n| --- |\n| c .. |', format: 'markdown', because: 'a table' },
    { letter: 'Anna Khan , cook\n\nDear Ms Lee,\n\nI cook.', because: 'an address' },
    { letter: 'An (in)formal talk to a (s)he of f(x)dx and g(a b)dx.', because: 'brackets within a word' },
    {
      letter:
        'It is 10 . 5 kg, 1 , 000 euros, version 2 . 0, and 10 . 0 . 0 . 1 at example . com or in a . txt file.',
      because: 'numbers and names, which no space may be taken from unseen',
    },
    { letter: 'I use numpy.Array, models.Model and torch.Tensor.', because: 'names in code' },
    { letter: 'I cook\n, and I bake.', because: 'a line end is no space' },
  ],
  *check(letter, { language }) {
    const isFrench = primaryLanguage(language) === 'fr'
    for (const paragraph of letter.paragraphs) {
      if (!isRead(paragraph)) continue
      for (const slip of findSlips(letter, paragraph, isFrench)) yield toFinding(letter.source.text, slip)
    }
  },
})

const PARTS: ReadonlySet<string> = new Set([
  'subject',
  'salutation',
  'body',
  'complimentary-close',
  'postscript',
])

function isRead({ part, kind }: Paragraph): boolean {
  return PARTS.has(part) && kind !== 'quote' && kind !== 'cell'
}

function toFinding(text: string, { kind, span, mark, right }: Slip): Finding<SlipKind> {
  return {
    span,
    message: kind,
    data: { mark, found: text.slice(span.start, span.end), right: right[0] ?? '' },
    fixes: right.map((newText) => ({
      applicability: right.length > 1 ? 'suggestion' : 'safe',
      message: `write \`${newText}\``,
      edits: [{ span, newText }],
    })),
  }
}
