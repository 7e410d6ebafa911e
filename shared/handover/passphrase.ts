/** Letters of a passphrase, at least: four or five words. */
export const SHORTEST_PASSPHRASE = 12

/** Counted as the key is derived: the same whichever way a keyboard composes its letters. */
export const isLongEnough = (passphrase: string): boolean =>
  [...passphrase.normalize('NFKC')].length >= SHORTEST_PASSPHRASE
