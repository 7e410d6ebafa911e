import type { ReadExchange, ReadFile, ReadHandedOver, ReadReview } from './capabilities.ts'
import type { ReadingHost } from './reading/reading-host.ts'

/** Reads files through a host that gives each a process of its own. */
export function readThrough(host: ReadingHost): ReadFile {
  return (file, work) =>
    host.read(file, {
      signal: work.signal,
      // Keeping the text comes after reading it, so reading ends short of the whole.
      onProgress: ({ done, total, recognising }) =>
        work.onProgress(
          total > 0 ? (done / total) * 0.9 : 0,
          recognising === undefined
            ? `Reading ${file.name}`
            : `Recognising page ${recognising[0]} of ${recognising[1]} of ${file.name}`,
        ),
    })
}

/** Reads returned files through the same host. */
export function reviewThrough(host: ReadingHost): ReadReview {
  return (file, compareWith, work) =>
    host.review(file, compareWith, {
      signal: work.signal,
      onProgress: ({ done, total }) =>
        work.onProgress((done / total) * 0.9, done === 0 ? `Reading ${file.name}` : 'Comparing with what was exported'),
    })
}

/** Reads annotations, projects and codebooks of other programs through the same host. */
export function exchangeThrough(host: ReadingHost): ReadExchange {
  return (file, work) => host.exchange(file, { signal: work.signal })
}

/** Reads dossiers that were handed over through the same host. */
export function handoverThrough(host: ReadingHost): ReadHandedOver {
  return (file, passphrase, work) =>
    host.handover(file, passphrase, {
      signal: work.signal,
      onProgress: ({ done, total }) => work.onProgress(total > 0 ? done / total : 0, `Reading ${file.name}`),
    })
}
