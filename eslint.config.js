import { configApp } from '@adonisjs/eslint-config'

export default configApp(
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: [
      '.data/**',
      '.adonisjs/**',
      'portal/dist/**',
      'widgets/dist/**',
      'build/**',
      '**/api-types.d.ts',
    ],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@unicorn/no-for-loop': 'error',
    },
  },
  {
    // Tables with a row for every route, read by looking one up.
    files: ['tests/support/route_matrix.ts', 'tests/isolation/cases.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // A browser file is named after its tag or component.
    files: ['portal/**/*.{ts,tsx}', 'widgets/**/*.ts'],
    rules: { '@unicorn/filename-case': ['error', { case: 'kebabCase' }] },
  }
)
