import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { FIXTURES } from '../support/fixture.ts'

/** The repository of applications that comes as an example. */
export const APPLICATIONS = join(FIXTURES, 'applications')

/** What is wrong in it, as `-f short` tells. */
export const FOUND = `\
2027/jobs/newt-survey.txt:3:56: error[placeholder-bracket]: unfilled placeholder \`[number]\`
2027/jobs/newt-survey.txt:9:41: error[spelling]: \`recieved\` is a common misspelling
2027/jobs/newt-survey.txt:15:68: error[repeated-word]: \`the\` stands twice in a row
2027/phd/gothenburg-kelp.md:14:25: error[wrong-recipient]: \`University of Bergen\` is what another letter is for
2027/scholarships/travel-scholarship.txt:1:6: error[salutation-name-mismatch]: the salutation greets \`Dr Quinn\`, but the letter is for \`Dr Harriet Quill\`
2027/scholarships/travel-scholarship.txt:4:22: error[invalid-date]: \`31 June\` does not exist
`

/** A copy of it, as a user makes one, at the top of a repository; it is gone when the test has finished. */
export function copyApplications(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'letterlint-applications-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(APPLICATIONS, folder, { recursive: true })
  mkdirSync(join(folder, '.git'))
  return folder
}
