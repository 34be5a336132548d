import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { makeLazy } from '../../bin/bundle/lazy-constants.js'

/** What a script leaves in `out` when its constants are made late. */
function run(code: string): unknown {
  const context: { out?: unknown } = {}
  runInNewContext(makeLazy(code), context)
  return JSON.parse(JSON.stringify(context.out))
}

describe('constants that are made late', () => {
  it('are made when they are first asked for, and once', () => {
    const code =
      'const WORDS = new Set("a b".split(" "));out = [() => WORDS].map((get) => get() === get() && get().has("b"))'
    expect(makeLazy(code)).toContain('function WORDS$(){return WORDS$kept??=new Set("a b".split(" "))}')
    expect(run(code)).toEqual([true])
  })

  it('may need others, also those that nobody would make late by themselves', () => {
    const code =
      'const toSet = (words) => new Set(words.split(/,/));const A = toSet("x,y");const ALL = [...A, "z"];const alias = ALL;out = { alias, A: [...A] }'
    expect(makeLazy(code)).toContain('function alias$()')
    expect(run(code)).toEqual({ alias: ['x', 'y', 'z'], A: ['x', 'y'] })
  })

  it('are read in objects by their names, and keys of these names stay', () => {
    expect(
      run('const P = /a/;const q = { P: 1, x: { P } };out = [q.P, q.x.P.source, { [P.source]: 2 }]'),
    ).toEqual([1, 'a', { a: 2 }])
  })

  it.each([
    ['a name that is bound again within', 'const P = /a/;const f = (P) => P;out = f(1)', 1],
    [
      'a value that another statement changes',
      'let n = 0;const P = [n++, /a/.source];out = [n, P]',
      [1, [0, 'a']],
    ],
    [
      'what an unknown function gives',
      'let n = 0;function f() { n++; return n }const P = f();out = n + P',
      2,
    ],
    [
      'what a function gives that changes something',
      'let n = 0;const f = () => (n = 5);const P = [f()];out = n',
      5,
    ],
    ['a variable', 'let P = /a/;P = /b/;out = P.source', 'b'],
    ['a part of a value', 'const { source: P } = /a/;out = P', 'a'],
    ['functions', 'const f = () => /a/;out = f().source', 'a'],
  ])('are not %s', (_, code, out) => {
    expect(makeLazy(code)).toBe(code)
    expect(run(code)).toEqual(out)
  })
})
