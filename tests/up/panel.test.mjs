import assert from 'node:assert/strict'
import { test } from 'node:test'
import { productPanel } from '../../bin/up/terminal/product_panel.mjs'

const demo = {
  customerSite: 'http://127.0.0.1:4444',
  portal: 'http://demo.localhost:3333/app',
  mail: 'http://localhost:8025',
  embedKey: 'pk_test_1',
  signIns: [
    { role: 'TENANT_ADMIN', email: 'nilufer@demo.example', password: 'Demo-1234' },
    { role: 'STUDENT', email: 'ugur@demo.example', password: null },
  ],
}

test('F-OPS-1: the panel is a box: every line is as wide as every other', () => {
  const widths = productPanel(demo)
    .split('\n')
    .map((line) => line.length)
  assert.equal(new Set(widths).size, 1)
})

test('F-OPS-1: the panel shows every address and every sign-in', () => {
  const text = productPanel(demo)
  for (const shown of [demo.customerSite, demo.portal, demo.mail]) assert.ok(text.includes(shown))
  assert.match(text, /Tenant admin +nilufer@demo\.example +Demo-1234/)
  assert.match(text, /Student +ugur@demo\.example +code by mail/)
  assert.doesNotMatch(text, /undefined|Super admin/)
})
