import { defineRule } from '../../src/rule/index.ts'

export default defineRule({
  id: 'invalid-directive',
  category: 'directives',
  summary: 'a comment for letterlint that it cannot follow',
  rationale:
    'A slip in the name of a rule, or of the directive itself, leaves a comment that does nothing and looks as if it did.',
  citation: [
    {
      title: 'Rule RUF102, invalid-rule-code',
      author: 'Ruff',
      url: 'https://docs.astral.sh/ruff/rules/invalid-rule-code/',
    },
    {
      title: 'Configure rules: using configuration comments',
      author: 'ESLint',
      url: 'https://eslint.org/docs/latest/use/configure/rules#using-configuration-comments',
    },
  ],
  limits:
    'Sees comments that begin with `letterlint-`, in Markdown. A plain text has no comments: there, `todo-marker` says that they can be read.',
  severity: 'warning',
  fixes: ['suggestion'],
  since: '0.1.0',
  messages: {
    'unknown-directive': {
      message: 'there is no directive `{name}`',
      help: 'the directives are `letterlint-disable`, `letterlint-enable`, `letterlint-disable-line`, and `letterlint-disable-next-line`',
    },
    'unknown-rule': {
      message: 'there is no rule `{name}`',
      help: 'all rules: `letterlint rules`',
    },
  },
  invalid: [
    { letter: 'I am here. <!-- ⟦letterlint-disabled⟧ spelling -->', format: 'markdown' },
    { letter: 'I am here. <!-- ⟦letterlint-off⟧ -->', format: 'markdown', because: 'near none' },
    { letter: 'I teh come. <!-- letterlint-disable-line ⟦speling⟧ -->', format: 'markdown' },
    {
      letter: 'I teh come. <!-- letterlint-disable-line ⟦spelling it is a quotation⟧ -->',
      format: 'markdown',
      because: 'a reason stands behind ` -- `',
    },
  ],
  valid: [
    { letter: 'I teh come. <!-- letterlint-disable-line spelling -->', format: 'markdown' },
    {
      letter: 'I teh come. <!-- letterlint-disable-line spelling -- it is a quotation -->',
      format: 'markdown',
    },
    { letter: 'I am here. <!-- letterlint is what I use -->', format: 'markdown', because: 'no directive' },
  ],
  // The engine finds these, since it reads the comments.
  *check() {},
})
