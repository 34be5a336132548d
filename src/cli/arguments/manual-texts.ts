import { CACHE_FILE } from '../cache/letter-cache.ts'
import { CONFIGURATION_NAMES } from '../configuration/find-configuration.ts'
import { SUPPRESSIONS_FILE } from '../silence/find-suppressions.ts'
import { WORD_FILE } from '../words/find-words.ts'

/** What a manual page says at its beginning, in paragraphs. */
export const DESCRIPTION = [
  '`letterlint` reads cover letters, motivation letters, applications, and other formal letters before they are sent, and says what is wrong with them: misspelt words, placeholders that were never filled in, another recipient than the one addressed, a date that does not exist, and more.',
  'Paths name letters, folders, which are searched for letters, or globs in quotes; `-` is standard input. Without a path, the working directory is searched. No configuration is needed.',
  'Each problem is found by a rule, whose name is shown in brackets: `letterlint rules` lists them, and `letterlint explain` says why each exists. Nothing leaves the computer.',
] as const

/** What letterlint takes from the environment, by the names of variables. */
export const ENVIRONMENT: Readonly<Record<string, string>> = {
  FORCE_COLOR:
    'colours reports wherever they go, or, with `0` or `false`, nowhere; it wins over the next two',
  NO_COLOR: 'leaves reports without colour when it is not empty',
  TERM: 'leaves reports without colour when it is `dumb`',
  COLUMNS: 'the width of reports where the output is no terminal',
  FORCE_HYPERLINK: 'links the names of rules wherever reports go, or, with `0` or `false`, nowhere',
  TERM_PROGRAM: 'tells, with `TERM`, whether the terminal follows links',
  TERM_PROGRAM_VERSION: 'the version of that terminal',
  VTE_VERSION: 'the same for terminals of GNOME and their kin',
  WT_SESSION: 'the same for Windows Terminal',
  NO_GRAPHICS: 'reports in sentences, without drawing, when it is neither empty nor `0`',
  CI: "when it is set, and not to `false`, the user's own words do not count, and nothing is linked",
  GITHUB_STEP_SUMMARY: 'the file that takes the summary of a job, with `--format github`',
  CI_PROJECT_DIR: 'what paths are relative to, with `--format gitlab`',
  XDG_CONFIG_HOME: "the folder of the user's own words, `~/.config` by default",
  APPDATA: "the folder of the user's own words under Windows",
}

/** What letterlint reads besides letters, by the names of files. */
export const FILES: readonly { readonly names: readonly string[]; readonly purpose: string }[] = [
  {
    names: CONFIGURATION_NAMES,
    purpose: 'the configuration, in the folder of a letter or above it; `letterlint init` writes one',
  },
  { names: ['package.json'], purpose: 'can hold the configuration, under the key `letterlint`' },
  { names: [WORD_FILE], purpose: 'words that a project accepts, one a line' },
  { names: ['~/.config/letterlint/words.txt'], purpose: 'words that the user accepts' },
  {
    names: [SUPPRESSIONS_FILE],
    purpose: 'findings that are not to be shown, in the folder of a letter or above it',
  },
  { names: [CACHE_FILE], purpose: 'what `--cache` keeps, in the working directory' },
  { names: ['.letterlintignore', '.gitignore'], purpose: 'patterns of files that are left out' },
]
