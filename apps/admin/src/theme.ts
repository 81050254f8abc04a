import {
  Button,
  convertCssVariables,
  createTheme,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  FileInput,
  Modal,
  mergeMantineTheme,
  NativeSelect,
  Textarea,
  TextInput,
} from '@mantine/core';
import { palette } from './palette.ts';

const sans =
  "'Atkinson Hyperlegible Next Variable', 'Noto Sans Arabic Variable', 'Noto Sans Bengali Variable', system-ui, sans-serif";

/** Chosen once: type, colour, spacing, shape. Screens pick from it and set nothing of their own. */
export const theme = createTheme({
  fontFamily: sans,
  headings: {
    fontFamily: sans,
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.5' },
  colors: palette,
  primaryColor: 'canal',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.25,
  black: '#1a2321',
  defaultRadius: 'md',
  radius: { sm: '0.375rem', md: '0.625rem', lg: '1rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { fz: 'sm', fw: 650 } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true, minRows: 3 } }),
    FileInput: FileInput.extend({ defaultProps: { size: 'md' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' } }),
    // lockScroll writes a <style> element, which a strict content policy refuses
    Modal: Modal.extend({ defaultProps: { centered: true, lockScroll: false, radius: 'lg' } }),
  },
});

/** The theme's variables, adopted as a style sheet (a strict content policy refuses <style> elements), in a layer under theme.css. */
export function wearTheme() {
  const whole = mergeMantineTheme(DEFAULT_THEME, theme);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer theme { ${convertCssVariables(defaultCssVariablesResolver(whole), ':root')} }`);
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
}
