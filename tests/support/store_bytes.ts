import { Readable } from 'node:stream'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { Staging, StoreFile, type MediaPlace, type StoredFile } from '#storage/contract'
import type { TestTenant } from '#tests/support/tenant'

interface Storing {
  bytes: Buffer
  name: string
  place?: MediaPlace
  onKey?: (key: string) => void
}

/** A file of the tenant, through the staging and the action that slices use. */
export function storeBytes(tenant: TestTenant, storing: Storing): Promise<StoredFile> {
  const { bytes, name, place = 'download', onKey = () => {} } = storing
  return tenant.run(async () => {
    const staging = await Staging.open()
    try {
      const staged = await staging.add(Readable.from([bytes]), name, bytes.length)
      const file = { staged, place, slice: 'catalog', ownerId: newId(), onKey }
      return await tenantConnection().transaction((trx) => new StoreFile().handle(file, trx))
    } finally {
      await staging.remove()
    }
  })
}
