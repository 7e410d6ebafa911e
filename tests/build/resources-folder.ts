import { join } from 'node:path'

export const RESOURCES = join(import.meta.dirname, '../../resources')
