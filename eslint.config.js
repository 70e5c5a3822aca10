import { defineConfig, globalIgnores } from 'eslint/config'
import redos from 'eslint-plugin-redos'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

/** What would make a summary depend on the machine's language or on chance. */
const LOCALE_OR_CHANCE = [
  { selector: 'CallExpression[callee.property.name=/^(?:localeCompare|toLocale.*)$/]', message: 'The result depends on the locale.' },
  { selector: "MemberExpression[object.name='Intl']", message: 'The result depends on the locale.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The result depends on chance.' },
]
/** What would make it depend on the hour or the environment. The command and the batch report times. */
const CLOCK_OR_ENVIRONMENT = [
  { selector: "NewExpression[callee.name='Date'], MemberExpression[object.name='Date']", message: 'The result depends on the clock.' },
  { selector: "MemberExpression[object.name='performance']", message: 'The result depends on the clock.' },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'The result depends on the environment.' },
]
const NAMED_EXPORTS = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' }

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'reports/', 'bench/node_modules/', '.stryker-tmp/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, regexp.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers read well in a template; objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // `require('wink-nlp') as typeof import('wink-nlp')` has no other form.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
      // Code points are what the library means where it spreads a string.
      '@typescript-eslint/no-misused-spread': 'off',
      // wink-nlp takes its own methods (`its.type`) as names of what to put out.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', NAMED_EXPORTS],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { redos },
    rules: {
      'no-restricted-syntax': ['error', NAMED_EXPORTS, ...LOCALE_OR_CHANCE],
      'redos/no-vulnerable': ['error', { timeout: 10_000, randomSeed: 1 }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/batch/**'],
    rules: { 'no-restricted-syntax': ['error', NAMED_EXPORTS, ...LOCALE_OR_CHANCE, ...CLOCK_OR_ENVIRONMENT], 'no-console': 'error' },
  },
  {
    // Their tool asks for a default export; natural has one.
    files: ['**/vitest.config.ts', 'src/language/natural.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [regexp.configs.recommended],
  },
)
