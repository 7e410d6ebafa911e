import type { Localised } from '../../shared/codebook/codebook.ts'
import { spokenLanguage } from './language.ts'

/** A name as the interface speaks it; in English where the thing was named in no other language, as own codes may be. */
export const named = (name: Localised): string => name[spokenLanguage()] ?? name.en
