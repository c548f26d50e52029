import {
  ActionIcon,
  Button,
  createTheme,
  Drawer,
  type MantineColorsTuple,
  Modal,
  rem,
  Select,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core'
import { DateInput } from '@mantine/dates'

/** The one accent: ink. Every other colour on a screen is a state. */
const ink: MantineColorsTuple = [
  '#eef2f9',
  '#dde5f1',
  '#b9c8e2',
  '#93abd3',
  '#6d8dc2',
  '#4a6da8',
  '#34558c',
  '#26447a',
  '#1f3a66',
  '#162b4e',
]

/** Mantine's dark greys, turned to the ink of tokens.css. */
const dark: MantineColorsTuple = [
  '#e7eaf0',
  '#c3cad6',
  '#a8b1bf',
  '#7d8796',
  '#454e5d',
  '#323a47',
  '#20262f',
  '#1a1e26',
  '#12151b',
  '#0d1016',
]

const small = { defaultProps: { size: 'sm' } } as const

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 5 },
  colors: { ink, dark },
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif", fontWeight: '600' },
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.6', xl: '1.5' },
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  radius: { xs: rem(2), sm: rem(4), md: rem(6), lg: rem(8), xl: rem(12) },
  defaultRadius: 'md',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', size: 'lg' } }),
    Button: Button.extend(small),
    DateInput: DateInput.extend(small),
    Drawer: Drawer.extend({ defaultProps: { transitionProps: { duration: 150 } } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 120 },
      },
    }),
    Select: Select.extend(small),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm', autosize: true, minRows: 3, maxRows: 12 } }),
    TextInput: TextInput.extend(small),
    Tooltip: Tooltip.extend({ defaultProps: { withArrow: true, openDelay: 300, multiline: true, maw: 360 } }),
  },
})
