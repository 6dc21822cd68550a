import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { NotFound } from '#core/errors'
import { FileNotReady, FileTaken } from '#storage/errors'
import type { CleanFile } from '#storage/queries/find_clean_file'

interface Claim {
  fileId: string
  purpose: string
  /** Who uploaded it: nobody else can make it theirs */
  memberId: string
  /** What of the slice it belongs to from now on */
  ownerId: string
}

/**
 * A slice makes a checked upload its own, in the transaction that refers to it. The same claim again
 * changes nothing.
 */
export class ClaimFile {
  /** @throws {NotFound | FileNotReady | FileTaken} */
  async handle(claim: Claim, trx: TransactionClientContract): Promise<CleanFile> {
    const { fileId, purpose, memberId, ownerId } = claim
    const { rows } = await trx.rawQuery(
      `select f.id, f.key, f.name, f.size::float8 as size, f.type, f.state,
         encode(f.sha256, 'hex') as sha256, f.owner_id as "ownerId"
       from files f join uploads u on u.id = f.id
       where f.id = ? and u.member_id = ? and u.purpose = ? for update of f`,
      [fileId, memberId, purpose]
    )
    const found = rows[0]
    if (!found) {
      throw new NotFound()
    }
    if (found.state !== 'clean') {
      throw new FileNotReady()
    }
    if (found.ownerId && found.ownerId !== ownerId) {
      throw new FileTaken()
    }
    await trx.rawQuery('update files set owner_id = ? where id = ?', [ownerId, fileId])
    const { id, key, name, size, type, sha256 } = found
    return { id, key, name, size, type, sha256 }
  }
}
