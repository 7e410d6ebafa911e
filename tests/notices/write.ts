import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { thirdPartyNotices } from './notices.ts'

const root = join(import.meta.dirname, '../..')
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), thirdPartyNotices(root))
