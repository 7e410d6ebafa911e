/**
 * The type of a pack in another language: the shape of the English one, with its exact strings loosened to `string`.
 *
 * Functions keep their parameters, so a sentence that is built from something cannot forget to ask for it.
 */
export type Translated<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Translated<R>
    : { readonly [K in keyof T]: Translated<T[K]> }
