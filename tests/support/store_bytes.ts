import { Readable } from 'node:stream'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import {
  RecordFile,
  Staging,
  WriteFile,
  type MediaPlace,
  type WrittenFile,
} from '#storage/contract'
import type { TestTenant } from '#tests/support/tenant'

interface Storing {
  bytes: Buffer
  name: string
  place?: MediaPlace
  onKey?: (key: string) => void
}

/** A file of the tenant, through the staging and the actions that slices use. */
export function storeBytes(tenant: TestTenant, storing: Storing): Promise<WrittenFile> {
  const { bytes, name, place = 'download', onKey = () => {} } = storing
  return tenant.run(async () => {
    const staging = await Staging.open()
    try {
      const staged = await staging.add(Readable.from([bytes]), name, bytes.length)
      const file = await new WriteFile().handle({ staged, place, slice: 'catalog', onKey })
      await tenantConnection().transaction((trx) => new RecordFile().handle(file, newId(), trx))
      return file
    } finally {
      await staging.remove()
    }
  })
}
