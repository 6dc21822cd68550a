import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { NoteParts, type ReceivedPart } from '#storage/actions/note_parts'
import { UploadIncomplete } from '#storage/errors'
import CheckUpload from '#storage/jobs/check_upload'
import { FindUpload, type UploadRow } from '#storage/queries/find_upload'

interface Completion {
  uploadId: string
  memberId: string
  received: ReceivedPart[]
}

/** More are not listed: a client that lacks so many asks for the upload’s state. */
const MISSING_SHOWN = 20

/** All parts are there: the file goes into quarantine, where a job checks it. Again changes nothing. */
export class CompleteUpload {
  /** @throws {NotFound | UploadIncomplete | PartUnknown} */
  async handle({ uploadId, memberId, received }: Completion): Promise<void> {
    await tenantConnection().transaction(async (trx) => {
      const upload = await new FindUpload(trx).lock(uploadId, memberId)
      if (!upload) {
        throw new NotFound()
      }
      if (upload.state !== 'uploading') {
        return
      }
      await new NoteParts(trx).received(upload, received)
      refuseIncomplete(await new FindUpload(trx).handle(uploadId))
      await trx.rawQuery(`update files set state = 'quarantined' where id = ?`, [uploadId])
      await trx.rawQuery('update uploads set completed_at = now() where id = ?', [uploadId])
      await CheckUpload.dispatch({ uploadId }, trx)
    })
  }
}

function refuseIncomplete(upload: UploadRow | null): void {
  const { partCount = 0, receivedParts = [] } = upload ?? {}
  const there = new Set(receivedParts)
  const missing = Array.from({ length: partCount }, (_, index) => index + 1)
    .filter((number) => !there.has(number))
    .slice(0, MISSING_SHOWN)
  if (missing.length > 0) {
    throw new UploadIncomplete({
      params: { missing: partCount - there.size },
      items: missing.map((number) => ({
        pointer: `parts/${number}`,
        code: 'missing',
        detail: 'errors.E_UPLOAD_INCOMPLETE.missing',
      })),
    })
  }
}
