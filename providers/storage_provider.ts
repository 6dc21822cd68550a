/** Files count against the plan of their academy. */
export default class StorageProvider {
  async boot() {
    const { limitUses } = await import('#tenancy/contract')
    const { CountStorage } = await import('#storage/contract')
    limitUses.provide('storageBytes', (db) => new CountStorage(db).handle())
  }
}
