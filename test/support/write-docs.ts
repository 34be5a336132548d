import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../rules/index.ts'
import { renderReference } from '../../src/report/index.ts'
import { ROOT, refreshReadme } from './readme.ts'

/** Writes what is generated: the reference of rules, and the output in the README. */
writeFileSync(join(ROOT, 'rules/README.md'), renderReference(rules))
const readme = join(ROOT, 'README.md')
writeFileSync(readme, refreshReadme(readFileSync(readme, 'utf8')))
