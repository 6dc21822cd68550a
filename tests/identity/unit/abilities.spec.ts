import { test } from '@japa/runner'
import { abilitiesOf, platformAbilities } from '#identity/domain/abilities'
import { isStaff, roles } from '#identity/domain/role'

test.group('F-USR-3: what a role may do', () => {
  test('an admin may do all that an instructor may, who may do all that a student may', ({
    assert,
  }) => {
    const student = abilitiesOf(['STUDENT'], 'portal')
    const instructor = abilitiesOf(['INSTRUCTOR'], 'portal')
    const admin = abilitiesOf(['TENANT_ADMIN'], 'portal')
    assert.isTrue(student.isSubsetOf(instructor))
    assert.isTrue(instructor.isSubsetOf(admin))
    assert.isFalse(instructor.has('members.list'))
    assert.isFalse(student.has('authoring.read'))
  })

  test('a session in a customer’s page is a learner’s, whatever the roles', ({ assert }) => {
    const atPortal = abilitiesOf(['STUDENT'], 'portal')
    const embedded = abilitiesOf(['STUDENT'], 'learner')
    const kept = ['account.secure', 'devices.list', 'devices.revoke']
    assert.sameMembers([...embedded, ...kept], [...atPortal])
    for (const role of roles) {
      assert.sameMembers([...abilitiesOf([role], 'learner')], [...embedded])
    }
  })

  test('roles add up, and no role means nothing', ({ assert }) => {
    const both = abilitiesOf(['STUDENT', 'INSTRUCTOR'], 'portal')
    assert.sameMembers([...both], [...abilitiesOf(['INSTRUCTOR'], 'portal')])
    assert.lengthOf(abilitiesOf([], 'portal'), 0)
    assert.lengthOf(abilitiesOf([], 'learner'), 0)
  })

  test('a super admin has no ability inside a tenant', ({ assert }) => {
    const admin = abilitiesOf(['TENANT_ADMIN'], 'portal')
    assert.isTrue(admin.isDisjointFrom(platformAbilities()))
  })

  test('whoever sees others is staff', ({ assert }) => {
    assert.isFalse(isStaff(['STUDENT']))
    assert.isFalse(isStaff([]))
    assert.isTrue(isStaff(['STUDENT', 'INSTRUCTOR']))
    assert.isTrue(isStaff(['TENANT_ADMIN']))
  })
})
