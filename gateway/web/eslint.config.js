import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

// Code flows one way: shared, then the features, then app. Features do not know each other.
const features = ['referral', 'directory']
const forbidden = (folders) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { group: folders.map((folder) => `**/${folder}/**`), message: 'Code flows from shared to features to app.' },
      ],
    },
  ],
})
const zones = [
  { files: ['src/shared/**'], rules: forbidden(['app', ...features]) },
  ...features.map((feature) => ({
    files: [`src/${feature}/**`],
    rules: forbidden(['app', ...features.filter((other) => other !== feature)]),
  })),
]

export default tseslint.config(
  { ignores: ['dist', 'src/api', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    rules: {
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      // Takes react-hook-form's whole field for a ref because one of its members is called so.
      'react-hooks/refs': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  ...zones,
  { files: ['build/*.mjs'], languageOptions: { globals: { process: 'readonly', fetch: 'readonly', URL: 'readonly' } } },
)
