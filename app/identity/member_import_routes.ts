import router from '@adonisjs/core/services/router'

const MemberExportsController = () => import('#identity/controllers/member_exports_controller')
const MemberImportsController = () => import('#identity/controllers/member_imports_controller')

router
  .group(() => {
    router
      .get('member_export', [MemberExportsController, 'show'])
      .as('member_export.show')
      .can('members.list')
    router
      .get('member_imports/template', [MemberImportsController, 'template'])
      .as('member_imports.template')
      .can('members.import')
    router
      .post('member_imports', [MemberImportsController, 'store'])
      .as('member_imports.store')
      .can('members.import')
      .idempotent()
    router
      .get('member_imports/:id', [MemberImportsController, 'show'])
      .where('id', router.matchers.uuid())
      .as('member_imports.show')
      .can('members.import')
    router
      .get('member_imports/:id/rows', [MemberImportsController, 'rows'])
      .where('id', router.matchers.uuid())
      .as('member_imports.rows')
      .can('members.import')
    router
      .get('member_imports/:id/report', [MemberImportsController, 'report'])
      .where('id', router.matchers.uuid())
      .as('member_imports.report')
      .can('members.import')
  })
  .prefix('api/v1')
  .as('identity')
