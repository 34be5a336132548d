import { defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'bare-directive',
  category: 'directives',
  summary: 'a comment that silences every rule',
  rationale:
    'A comment without the name of a rule is written to be rid of one finding, and hides every other that comes later: a placeholder, or the name of another employer. With the name it says what was meant.',
  citation: [
    {
      title: 'Rule PGH004, blanket-noqa',
      author: 'Ruff',
      url: 'https://docs.astral.sh/ruff/rules/blanket-noqa/',
    },
    {
      title: 'Rule no-unlimited-disable',
      author: 'Toru Nagashima, eslint-plugin-eslint-comments',
      url: 'https://mysticatea.github.io/eslint-plugin-eslint-comments/rules/no-unlimited-disable.html',
    },
  ],
  limits:
    'A comment that names many rules passes. `letterlint-enable` needs no name, since it hides nothing.',
  severity: 'warning',
  fixes: ['unsafe'],
  since: '0.1.0',
  messages: {
    bare: {
      message: '`{keyword}` names no rule, and silences every one',
      help: 'name the rules behind it, such as `{keyword} spelling`',
    },
  },
  invalid: [
    {
      letter: "I can't come. <!-- ⟦letterlint-disable-line⟧ -->",
      format: 'markdown',
      because: '`contraction` is all that it silences',
    },
    {
      letter: 'I am here.\n\n<!-- ⟦letterlint-disable⟧ -- this is a quotation -->\n\nHear me.',
      format: 'markdown',
      because: 'a reason names no rule',
    },
  ],
  valid: [
    { letter: "I can't come. <!-- letterlint-disable-line contraction -->", format: 'markdown' },
    {
      letter: "<!-- letterlint-disable contraction -->\n\nI can't come.\n\n<!-- letterlint-enable -->",
      format: 'markdown',
      because: 'it hides nothing',
    },
  ],
  // The engine finds these, once it knows what every other rule has found.
  *check() {},
})
