import type { TextRange } from '../../anchoring/selector.ts'
import type { SourceBlock } from '../../source/block.ts'
import type { LeftOut } from '../foreign-mark.ts'

/** A code of another program. */
export interface QdaCode {
  readonly guid: string
  readonly name: string
  readonly description: string
  /** #RRGGBB, where it has one. */
  readonly color?: string | undefined
  /** Names of the codes it stands under, outermost first. */
  readonly under: readonly string[]
  /** False for a code that only gathers others. */
  readonly isCodable: boolean
}

/** A coded passage of a source. */
export interface QdaPassage {
  readonly guid: string
  readonly range: TextRange
  readonly codeGuids: readonly string[]
  readonly comment: string
  /** Lines of the description, where this app wrote them. */
  readonly description: string
}

/** A text of the project, in our canonical form, with its coded passages in UTF-16 code units of that form. */
export interface QdaSource {
  readonly guid: string
  readonly name: string
  /** The plain text as the file holds it: what is kept as the original. */
  readonly text: string
  readonly blocks: readonly SourceBlock[]
  readonly passages: readonly QdaPassage[]
  /** Values of the project's variables for this source, by name. */
  readonly values: Readonly<Record<string, string>>
  readonly comment: string
}

/** A project of a qualitative analysis program (REFI-QDA Project 1.0), as far as it can be taken. */
export interface QdaProject {
  readonly name: string
  readonly origin: string
  readonly codes: readonly QdaCode[]
  readonly sources: readonly QdaSource[]
  readonly leftOut: readonly LeftOut[]
}
