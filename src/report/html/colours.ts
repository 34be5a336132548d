/** The colours of the page, by what they are for; a test computes their contrast. */
export type Palette = Readonly<Record<ColourName, string>>

type ColourName =
  | 'desk'
  | 'paper'
  | 'edge'
  | 'ink'
  | 'quiet'
  | 'link'
  | 'focus'
  | 'error'
  | 'error-tint'
  | 'warning'
  | 'warning-tint'
  | 'info'
  | 'info-tint'
  | 'old'
  | 'old-tint'
  | 'new'
  | 'new-tint'

/** By day: cream paper on a desk of grey linen. */
export const LIGHT: Palette = {
  desk: '#ece8e0',
  paper: '#fffdf8',
  edge: '#d5cdbf',
  ink: '#221d17',
  quiet: '#5c5346',
  link: '#1c4b86',
  focus: '#1c4b86',
  error: '#9f1a20',
  'error-tint': '#fbdfdb',
  warning: '#744700',
  'warning-tint': '#fdecc0',
  info: '#0b5a68',
  'info-tint': '#d6eff1',
  old: '#8f1d22',
  'old-tint': '#fbe5e1',
  new: '#1d5a2a',
  'new-tint': '#dff1dc',
}

/** By night: the same page by lamplight. */
export const DARK: Palette = {
  desk: '#181613',
  paper: '#24211c',
  edge: '#4a443a',
  ink: '#ece5d8',
  quiet: '#b8ae9d',
  link: '#9dc3f7',
  focus: '#ffd479',
  error: '#ff9c92',
  'error-tint': '#572420',
  warning: '#f0c161',
  'warning-tint': '#4c3a12',
  info: '#7ed0dc',
  'info-tint': '#173f47',
  old: '#ffaaa1',
  'old-tint': '#43211e',
  new: '#a3d99a',
  'new-tint': '#20391f',
}

/** A palette as the declarations of custom properties. */
export function declareColours(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ')
}
