import type { Kind } from './families.ts'
import type { Marker } from './markers.ts'

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  US: 'American',
  GB: 'British',
  'GB-ize': 'British',
  CA: 'Canadian',
  AU: 'Australian',
}

/** What the sides are called that a word shows to be mixed. */
export interface SideNames {
  /** Of the word. */
  readonly kind: string
  /** Of what it should be. */
  readonly norm: string
  /** Whether the sides are -ise and -ize, since Britain has both. */
  readonly isOfIse: boolean
}

/** The names for a word and the kind of English that it does not fit. */
export function nameSides({ variant }: Marker, norm: Kind): SideNames {
  const { side, isIse } = variant
  if (isIse && norm === 'GB' && side === 'american') return { kind: '-ize', norm: '-ise', isOfIse: true }
  if (isIse && norm === 'GB-ize' && side === 'british') return { kind: '-ise', norm: '-ize', isOfIse: true }
  return { kind: side === 'american' ? 'American' : 'British', norm: KIND_NAMES[norm], isOfIse: false }
}
