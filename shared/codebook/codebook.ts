/** The five families of codes; each has its own ink and ground. */
export type CodeFamily = 'who' | 'what' | 'evidence' | 'quality' | 'work'

/** Text in the languages of the interface and of notes. English is always there. */
export interface Localised {
  readonly en: string
  readonly fr?: string | undefined
  readonly hi?: string | undefined
}

/** One kind of thing an analyst marks, in the standard form of a codebook (definition, when, when not, example). */
export interface Code {
  readonly id: string
  /** The one key that gives this code to the selected passage; empty where no key was free. */
  readonly key: string
  readonly family: CodeFamily
  readonly label: Localised
  readonly definition: string
  readonly useWhen: string
  readonly doNotUseWhen: string
  readonly example: string
  /** Underline that tells the code apart without colour. */
  readonly line: 'solid' | 'dotted' | 'dashed' | 'double' | 'wavy'
  readonly attributes: readonly string[]
  /** No passage can be given it any more; excerpts that bear it keep it. */
  readonly isRetired?: boolean | undefined
  /** Under which id other programs know it (REFI-QDA), where it came from one. */
  readonly guid?: string | undefined
}

/** How an attribute of an excerpt is filled in. */
export type AttributeKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly label: Localised }[] }

export interface Attribute {
  readonly id: string
  readonly label: Localised
  readonly input: AttributeKind
}

/** A step of the strength scale with the words that trigger it. */
export interface StrengthStep {
  readonly value: number
  readonly name: string
  readonly triggers: { readonly en: readonly string[]; readonly fr: readonly string[] }
}

/** The annotation scheme. */
export interface Codebook {
  readonly schema: 'codebook/1'
  readonly codes: readonly Code[]
  readonly attributes: readonly Attribute[]
  readonly strength: readonly StrengthStep[]
  readonly precision: readonly { readonly value: number; readonly name: string }[]
  readonly epistemicStatus: readonly { readonly value: EpistemicStatus; readonly label: Localised }[]
  readonly agreementChecklist: readonly string[]
}

export type EpistemicStatus = 'documented' | 'attributed' | 'assessed' | 'assumed' | 'speculative' | 'unknown'
export const EPISTEMIC_STATUSES = [
  'documented',
  'attributed',
  'assessed',
  'assumed',
  'speculative',
  'unknown',
] as const satisfies readonly EpistemicStatus[]
