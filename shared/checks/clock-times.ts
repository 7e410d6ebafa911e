import type { Figure } from '../note/figures.ts'

const TIMES =
  /(?<![\d.,:])(?<hour>\d{1,2})(?:(?:[:.]|\s?h\s?)(?<minute>\d{2}))?(?:\s?(?<half>[ap])\.?\s?m\.?(?!\p{L})|(?<h>\s?h(?:eures)?)(?![\p{L}\d]))?(?![\d:])/giu

/** Times of day by the clock, as "t09:00": "9 a.m.", "09:00" and "9 h" are one. A bare number is no time. */
export function clockTimesOf(text: string): readonly Figure[] {
  return [...text.matchAll(TIMES)].flatMap((match) => {
    const { hour = '', minute, half, h } = match.groups ?? {}
    const written = match[0]
    const isTime =
      half !== undefined || (minute !== undefined && /[:h]/iu.test(written)) || (h !== undefined && !/eures/u.test(h))
    if (!isTime || Number(hour) > 24 || Number(minute ?? 0) > 59) return []
    const afternoon = half?.toLowerCase() === 'p' && Number(hour) < 12 ? 12 : 0
    const value = `t${String(Number(hour) + afternoon).padStart(2, '0')}:${minute ?? '00'}`
    return [{ start: match.index, end: match.index + written.length, text: written, value }]
  })
}
