/**
 * What a line of plain text is, judged by its own look: formats without styles (text, PDF, pasted words) still have
 * articles, annexes and numbered points.
 */

const DIVISION =
  /^(?:(?:article|section|chapter|part|title|annex|appendix|schedule|protocol|chapitre|titre|partie|annexe|appendice)\s+(?:[ivxlc]+|\d+[a-z]?|[a-z]|premier|première|one|two|three|four|five|six|seven|eight|nine|ten)\b|preamble|préambule|annexe?s?$|अनुच्छेद\s)/iu

const ITEM =
  /^(?:\(?(?:\d{1,3}[A-Za-z]{0,2}|[a-z]{1,3}|[ivxlc]{1,6}|[A-Z])\)|\d{1,3}(?:\.\d{1,3})*(?:[A-Z]{1,2}\.|[a-z]\.|\.)?(?=\s)|\d{1,3}\s?[°º]|§\s*\d{1,3}(?:er)?\.?|[ivxlc]{1,6}\.|[IVXLC]{2,6}\.|[a-zA-Z]\.|\([क-ह]\)|[-–—•*·‣◦▪►✓])\s+\S/u

/** "6. The Parties…", "(a) …", "• …": a point of a list, numbered or not. A year or a quantity at the start is none. */
export function startsListItem(line: string): boolean {
  if (!ITEM.test(line)) return false
  // "12 February 2026", "125 Sussex Drive": a bare number begins a point only before a sentence, which is long.
  return (
    !/^\d+\s/.test(line) ||
    (line.length >= 60 && /^\d{1,3}\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}/u.test(line))
  )
}

/** A line that heads what follows: an article, an annex, a short line in capitals, the first short line of a text. */
export function looksLikeHeading(line: string, isFirst: boolean): boolean {
  if (line.length > 120 || line.includes('\n')) return false
  const hasStop = /[.;,]$/.test(line)
  if (DIVISION.test(line))
    return (
      line.length <= 100 &&
      !/[;,]$/.test(line) &&
      !/\b(?:shall|may|must|is|are|of this|du présent|de la présente)\b/.test(line)
    )
  if (startsListItem(line)) return false
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  if (letters >= 4 && line.length <= 90 && !hasStop && line === line.toUpperCase() && line !== line.toLowerCase())
    return true
  return isFirst && line.length <= 100 && !/[.;,:!?…।]["”»)]*$/.test(line)
}
