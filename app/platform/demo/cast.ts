import type { Role } from '#identity/contract'

/** One password for all: it is printed at every start. */
export const DEMO_PASSWORD = 'cekirdek-ve-sabir'

export interface DemoTenant {
  slug: string
  name: string
  people: { email: string; name: string; roles: Role[] }[]
}

/** The customer whose web site the demo shows, and a second one that must see nothing of it. */
export const demoTenants: DemoTenant[] = [
  {
    slug: 'kavruk',
    name: 'Kavruk Okulu',
    people: [
      { email: 'yonetici@kavruk.example', name: 'Nil Aksoy', roles: ['TENANT_ADMIN'] },
      { email: 'egitmen@kavruk.example', name: 'Baran Yıldız', roles: ['INSTRUCTOR'] },
      { email: 'ogrenen@kavruk.example', name: 'Elif Şahin', roles: ['STUDENT'] },
    ],
  },
  {
    slug: 'marmara',
    name: 'Marmara İSG Akademi',
    people: [{ email: 'yonetici@marmara.example', name: 'Çağla Irmak', roles: ['TENANT_ADMIN'] }],
  },
]

export const demoSuperAdmin = { email: 'isletmen@belgenet.example', name: 'Platform İşletmeni' }
