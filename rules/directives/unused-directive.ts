import { defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'unused-directive',
  category: 'directives',
  summary: 'a comment that silences a rule where it finds nothing',
  rationale:
    'What a comment was to silence has been mended, or was never there. Left behind, it hides the next finding in the same place, and whoever reads the letter looks for a fault that is gone.',
  citation: [
    {
      title: 'Configure rules: report unused eslint-disable comments',
      author: 'ESLint',
      url: 'https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments',
    },
    {
      title: 'Rule RUF100, unused-noqa',
      author: 'Ruff',
      url: 'https://docs.astral.sh/ruff/rules/unused-noqa/',
    },
  ],
  limits:
    'Judges a comment only by rules that ran: one for a rule that is off, or left out with `--only` or `--skip`, passes. Of a comment that names no rule it cannot tell; that is for `bare-directive`.',
  severity: 'warning',
  fixes: ['safe'],
  since: '0.1.0',
  messages: {
    unused: {
      message: '`{directive}` silences nothing',
      help: 'take the comment out',
    },
    'unused-name': {
      message: '`{rule}` finds nothing that this comment would silence',
      help: 'take `{rule}` out of the comment',
    },
    'enables-nothing': {
      message: '`{directive}` switches on what is not off',
      help: 'take the comment out',
    },
    'enables-name-in-vain': {
      message: '`{rule}` is not off where this comment switches it on',
      help: 'take `{rule}` out of the comment',
    },
  },
  invalid: [
    {
      letter: '⟦<!-- letterlint-disable-next-line contraction -->⟧\nI am writing to you.',
      format: 'markdown',
      because: 'the contraction is gone',
    },
    {
      letter: "I can't come. <!-- letterlint-disable-line contraction, ⟦spelling⟧ -->",
      format: 'markdown',
      because: 'one of two is of use',
    },
    {
      letter:
        "<!-- letterlint-disable contraction -->\n\nI can't come.\n\n⟦<!-- letterlint-enable spelling -->⟧",
      format: 'markdown',
    },
    {
      letter:
        "<!-- letterlint-disable contraction -->\n\nI can't come.\n\n<!-- letterlint-enable contraction, ⟦spelling⟧ -->",
      format: 'markdown',
    },
    { letter: 'I am here. ⟦<!-- letterlint-enable -->⟧', format: 'markdown' },
  ],
  valid: [
    { letter: "I can't come. <!-- letterlint-disable-line contraction -->", format: 'markdown' },
    {
      letter: '<!-- letterlint-disable-next-line unknown-word -->\nI am here.',
      format: 'markdown',
      because: 'the rule is off',
    },
    {
      letter: "<!-- letterlint-disable contraction -->\n\nI can't come.\n\n<!-- letterlint-enable -->",
      format: 'markdown',
    },
    {
      letter: 'I write `<!-- letterlint-disable spelling -->` in code.',
      format: 'markdown',
      because: 'code, and no comment',
    },
  ],
  // The engine finds these, once it knows what every other rule has found.
  *check() {},
})
