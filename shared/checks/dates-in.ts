import { type FoundDate, findDates } from '../codebook/suggest/date-rule.ts'
import { remember } from './remember.ts'

const read = remember((text): readonly FoundDate[] => findDates(text))

/** The dates of a text, looked for once. */
export const datesIn = (text: string): readonly FoundDate[] => read(text, 'en')
