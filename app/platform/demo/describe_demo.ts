import { appUrl } from '#config/app'
import { demo } from '#config/demo'
import { ListEmbedKeys } from '#embedding/contract'
import { DEMO_PASSWORD, demoSuperAdmin, demoTenants } from '#platform/demo/cast'
import { FindFrontDoor } from '#tenancy/contract'

export interface DemoDescription {
  customerSite: string
  portal: string
  superAdmin: string
  api: string
  mail: string | null
  embedKey: string
  signIns: { role: string; email: string; password: string }[]
}

/** Where everything of the demo is, inside its first tenant. */
export class DescribeDemo {
  async handle(): Promise<DemoDescription> {
    const { url } = await new FindFrontDoor().handle()
    const keys = await new ListEmbedKeys().handle()
    const key = keys.find(({ mode, revokedAt }) => mode === 'test' && !revokedAt)
    return {
      customerSite: demo.customerSite,
      portal: `${url}/app/`,
      superAdmin: `${appUrl.origin}/app/platform`,
      api: `${appUrl.origin}/api/docs`,
      mail: demo.mail,
      embedKey: key?.key ?? '',
      signIns: [
        ...demoTenants[0].people.map(({ email, roles }) => ({ role: roles[0], email })),
        { role: 'SUPER_ADMIN', email: demoSuperAdmin.email },
      ].map((person) => ({ ...person, password: DEMO_PASSWORD })),
    }
  }
}
