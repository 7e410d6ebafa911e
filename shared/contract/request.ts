import { z } from 'zod'
import type { Id } from '../id.ts'

/** One request: what it does, what it takes, what it gives. */
export interface RequestShape<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly doc: string
  readonly input: Input
  readonly output: Output
}

export function request<Input extends z.ZodType, Output extends z.ZodType>(
  doc: string,
  input: Input,
  output: Output,
): RequestShape<Input, Output> {
  return { doc, input, output }
}

/** A text UUID, branded with what it names. Anything else, a path above all, is refused here. */
export const id = <Kind extends string>(): z.ZodType<Id<Kind>> => z.uuid() as unknown as z.ZodType<Id<Kind>>

/** Text of a person's, bounded so that no request can fill the disk in one go. */
export const text = (most: number): z.ZodString => z.string().max(most)

/** ISO 8601: a day, a month or a year, since sources are not always dated to the day. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'A date is written 2026-02-07, 2026-02 or 2026.')

export const nothing = z.strictObject({})
export const done = z.strictObject({ done: z.literal(true) })
