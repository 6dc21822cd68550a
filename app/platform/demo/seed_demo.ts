import { CreatePlatformAdmin } from '#identity/contract'
import { tenantContext, type TenantScope } from '#core/tenant_context'
import { OpenAcademy } from '#platform/actions/open_academy'
import { DEMO_PASSWORD, demoSuperAdmin, demoTenants, type DemoTenant } from '#platform/demo/cast'
import { SeedCourses } from '#platform/demo/seed_courses'
import { SeedCustomerSite } from '#platform/demo/seed_customer_site'
import { SeedPeople } from '#platform/demo/seed_people'
import { FindTenant } from '#tenancy/contract'

/**
 * Two tenants with people, courses and a customer's site, made through the same actions that
 * people use. Repeating adds what is missing and changes nothing else.
 */
export class SeedDemo {
  async handle(): Promise<void> {
    await new CreatePlatformAdmin().handle({ ...demoSuperAdmin, password: DEMO_PASSWORD })
    for (const [index, academy] of demoTenants.entries()) {
      const tenant = await this.#openOnce(academy)
      await tenantContext.run(tenant, async () => {
        await new SeedPeople().handle(academy.people)
        if (index === 0) {
          await new SeedCourses().handle()
          await new SeedCustomerSite().handle()
        }
      })
    }
  }

  async #openOnce({ slug, name, people }: DemoTenant): Promise<TenantScope> {
    const known = await new FindTenant().bySlug(slug)
    if (known) {
      return known
    }
    const { tenant } = await new OpenAcademy().handle({
      slug,
      name,
      locale: 'tr',
      timeZone: 'Europe/Istanbul',
      currency: 'TRY',
      admin: people[0],
    })
    return tenant
  }
}
