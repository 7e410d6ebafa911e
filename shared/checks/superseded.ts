import { type Check, whole } from './evidence.ts'

/** Sentences that rest on a passage which a newer version of its source changed, moved about or dropped. */
export const checkSuperseded: Check = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    sentence.cited
      .filter(({ anchors }) => anchors.some(({ decision }) => decision === 'pending' || decision === 'detached'))
      .map((excerpt) => ({
        check: 'superseded' as const,
        level: 'warn' as const,
        ...whole(sentence),
        excerptId: excerpt.id,
        reason:
          'The passage this rests on has changed in a newer version of its source. Look at both, then confirm it.',
      })),
  )
