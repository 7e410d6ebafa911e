/**
 * Name of the bookmark that goes round a block in a working copy: `_bn_` and the letters and digits of the block's id.
 *
 * The underscore in front hides it from Word's list of bookmarks; Word takes at most 40 letters, digits and underscores,
 * so a UUID without its dashes fits. Bookmarks are what survives Word, LibreOffice and a way through .odt alike.
 */
export function bookmarkName(blockId: string): string {
  return `_bn_${blockId.replace(/[^A-Za-z0-9]/g, '').slice(0, 36)}`
}
