import { ProductCommand } from '#core/console/product_command'

export default class DemoInfo extends ProductCommand {
  static commandName = 'demo:info'
  static description = 'Where the demo is and how to sign in'

  async run() {
    const { demoTenants } = await import('#platform/demo/cast')
    const { DescribeDemo } = await import('#platform/demo/describe_demo')
    const { inTenant } = await import('#tenancy/contract')
    const { signIns, ...places } = await inTenant(demoTenants[0].slug, () =>
      new DescribeDemo().handle()
    )
    const lines = [
      ...Object.entries(places).map(([name, place]) => `${name.padEnd(14)}${place ?? '–'}`),
      ...signIns.map(({ role, email, password }) => `${role.padEnd(14)}${email}  ${password}`),
    ]
    this.print({ ...places, signIns }, lines.join('\n'))
  }
}
