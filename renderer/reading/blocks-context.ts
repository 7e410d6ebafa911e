import { createContext, useContext } from 'react'
import type { SourceBlock } from '../../shared/source/block.ts'

/** The whole text that a block is drawn in: its terms and its neighbours. The same array as long as the text is open. */
export const BlocksContext = createContext<readonly SourceBlock[]>([])

export const useBlocks = (): readonly SourceBlock[] => useContext(BlocksContext)
