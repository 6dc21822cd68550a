import { createHash, createHmac } from 'node:crypto'

/**
 * Roles are global to a PostgreSQL cluster, so each name carries a hash of its database.
 * Nobody logs in as a tenant: the application logs in with no rights of its own and takes a role.
 */
export class DatabaseRoles {
  readonly #tag: string

  constructor(database: string) {
    this.#tag = createHash('sha256').update(database).digest('hex').slice(0, 8)
  }

  get login() {
    return `belgenet_${this.#tag}`
  }

  get platform() {
    return `platform_${this.#tag}`
  }

  /** Holds the rights on tables; a tenant's role adds the one schema in which they reach. */
  get tenantDml() {
    return `tenant_dml_${this.#tag}`
  }

  tenant(key: string) {
    return `r_${this.#tag}_${key}`
  }
}

/** The application's own password is derived, so that one DATABASE_URL is all an operator gives. */
export function loginPassword(appKey: string): string {
  return createHmac('sha256', appKey).update('database-login').digest('base64url')
}
