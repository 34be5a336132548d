import type { Kind } from './families.ts'
import type { Marker } from './markers.ts'

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  US: 'American',
  GB: 'British',
  'GB-ize': 'British',
  CA: 'Canadian',
  AU: 'Australian',
}

/** What the kind of a word and the one it is not of are called. Britain has both -ise and -ize. */
export function nameSides({ variant }: Marker, norm: Kind): { readonly kind: string; readonly norm: string } {
  const { side, isIse } = variant
  if (isIse && norm === 'GB' && side === 'american') return { kind: '-ize', norm: '-ise' }
  if (isIse && norm === 'GB-ize' && side === 'british') return { kind: '-ise', norm: '-ize' }
  return { kind: side === 'american' ? 'American' : 'British', norm: KIND_NAMES[norm] }
}
