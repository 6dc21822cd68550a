import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { disks } from '#config/disks'
import { uploads } from '#config/uploads'
import { bindings } from '#core/database/bindings'
import { tenantConnection } from '#core/database/connections'
import { Forbidden } from '#core/errors'
import type { Actor } from '#core/http/actor'
import { throttle } from '#core/http/throttle'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { ReserveRoom } from '#storage/actions/reserve_room'
import { planParts, type PartPlan } from '#storage/domain/plan_parts'
import { sizeText } from '#storage/domain/size_text'
import type { UploadPurpose } from '#storage/domain/upload_purpose'
import { FileTooLarge, UnknownPurpose } from '#storage/errors'
import { uploadPurposes } from '#storage/upload_purposes'

interface PromisedFile {
  actor: Actor
  purpose: string
  name: string
  /** Bytes */
  size: number
  /** In hex */
  sha256?: string
}

interface Begun extends PartPlan {
  id: string
  key: string
  upload: string
}

/** A place for a file that is to come, and room for it, before its first byte. */
export class BeginUpload {
  /**
   * @returns the id of the upload, which will be the file's
   * @throws {UnknownPurpose | Forbidden | FileTooLarge | LimitReached | TooManyRequests | Unavailable}
   */
  async handle(file: PromisedFile): Promise<string> {
    const purpose = welcome(file)
    await throttle.count('upload', file.actor.id)
    const id = newId()
    const key = `${tenantContext.require().id}/${purpose.slice}/${id}/file`
    const disk = await disks.use()
    const upload = await disk.uploads.begin(key)
    const begun = { ...planParts(file.size, uploads), id, key, upload }
    try {
      await tenantConnection().transaction(async (trx) => {
        await new ReserveRoom().handle(file.size, trx)
        await this.#record(file, purpose, { ...begun, trx })
      })
    } catch (error) {
      await disk.uploads.abort(begun).catch(() => {})
      throw error
    }
    return id
  }

  async #record(
    { actor, name, size, sha256 }: PromisedFile,
    purpose: UploadPurpose,
    { id, key, upload, partSize, partCount, trx }: Begun & { trx: TransactionClientContract }
  ): Promise<void> {
    await trx.rawQuery(
      `insert into files (id, slice, key, name, size, state) values (?, ?, ?, ?, ?, 'uploading')`,
      [id, purpose.slice, key, name, size]
    )
    await trx.rawQuery(
      `insert into uploads (id, purpose, member_id, disk_upload, promised_size, promised_sha256,
         reserved, part_size, part_count)
       values (?, ?, ?, ?, ?, decode(?, 'hex'), ?, ?, ?)`,
      bindings(
        ...[id, purpose.name, actor.id, upload, size, sha256 ?? null],
        ...[size, partSize, partCount]
      )
    )
  }
}

function welcome({ actor, purpose: name, size }: PromisedFile): UploadPurpose {
  const purpose = uploadPurposes.find(name)
  if (!purpose) {
    throw new UnknownPurpose({ params: { name } })
  }
  if (!actor.can(purpose.ability)) {
    throw new Forbidden()
  }
  if (size > purpose.maxBytes) {
    throw new FileTooLarge({ params: { limit: sizeText(purpose.maxBytes) } })
  }
  return purpose
}
