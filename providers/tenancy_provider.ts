/** Routes can ask for a part of the product that tenants switch on and off. */
export default class TenancyProvider {
  async boot() {
    await import('#tenancy/route_macros')
  }
}
