// Colours and measures for Web Chat and its cards, light and dark. Contrast is at least 4.5:1 for words.
const dark = matchMedia('(prefers-color-scheme: dark)');
const font = '"Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';

const day = {
  surface: '#ffffff', canvas: '#f4f6f9', line: '#d3dae4', words: '#1a2433', quiet: '#4d5b6e', accent: '#1d4f91', mine: '#1d4f91', onMine: '#ffffff',
  good: '#17663a', goodBack: '#e5f4ea', warn: '#8a4b00', warnBack: '#fdf0dc', bad: '#a4161a', badBack: '#fde8e8', emphasis: '#eef2f8', accentBack: '#e4edf8',
};
const night = {
  surface: '#182233', canvas: '#101826', line: '#33425a', words: '#e9eef6', quiet: '#aebacb', accent: '#9cc3f5', mine: '#2a568f', onMine: '#ffffff',
  good: '#83d6a2', goodBack: '#12301f', warn: '#f3bd6b', warnBack: '#37270d', bad: '#ff9e9e', badBack: '#401a1d', emphasis: '#202c40', accentBack: '#1c3049',
};

export const currentLook = () => {
  const tone = dark.matches ? night : day;
  return { styleOptions: styleOptions(tone), hostConfig: hostConfig(tone) };
};

export const onLookChange = act => dark.addEventListener('change', act);

const styleOptions = tone => ({
  accent: tone.accent,
  backgroundColor: tone.canvas,
  subtle: tone.quiet,
  primaryFont: font,
  fontSizeSmall: '13px',
  paddingRegular: 12,
  paddingWide: 16,
  rootHeight: '100%',
  rootWidth: '100%',

  bubbleBackground: tone.surface,
  bubbleBorderColor: tone.line,
  bubbleBorderRadius: 10,
  bubbleTextColor: tone.words,
  bubbleFromUserBackground: tone.mine,
  bubbleFromUserBorderColor: tone.mine,
  bubbleFromUserBorderRadius: 10,
  bubbleFromUserTextColor: tone.onMine,
  bubbleMaxWidth: 620,
  bubbleMinWidth: 40,
  bubbleMinHeight: 40,
  groupTimestamp: false,
  showAvatarInGroup: true,

  hideUploadButton: true,
  sendBoxBackground: tone.surface,
  sendBoxBorderTop: `solid 1px ${tone.line}`,
  sendBoxButtonColor: tone.accent,
  sendBoxButtonColorOnDisabled: tone.quiet,
  sendBoxButtonShadeColorOnHover: tone.emphasis,
  sendBoxButtonShadeColorOnActive: tone.emphasis,
  sendBoxButtonShadeColorOnDisabled: tone.surface,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: tone.accent,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
  sendBoxHeight: 56,
  sendBoxPlaceholderColor: tone.quiet,
  sendBoxTextColor: tone.words,

  suggestedActionLayout: 'stacked',
  suggestedActionsStackedLayoutButtonTextWrap: true,
  suggestedActionHeight: 44,
  suggestedActionBorderRadius: 8,
  suggestedActionBackgroundColor: tone.surface,
  suggestedActionTextColor: tone.accent,
  suggestedActionBorderColor: tone.accent,

  transcriptVisualKeyboardIndicatorColor: tone.accent,
  transcriptActivityVisualKeyboardIndicatorColor: tone.accent,
  transcriptOverlayButtonBackground: tone.accent,
  transcriptOverlayButtonBackgroundOnHover: tone.accent,
  transcriptOverlayButtonBackgroundOnFocus: tone.accent,
  transcriptOverlayButtonColor: tone.surface,
  transcriptOverlayButtonColorOnHover: tone.surface,
  transcriptOverlayButtonColorOnFocus: tone.surface,
  notificationText: tone.quiet,
  timestampColor: tone.quiet,
});

const pair = (words, quiet = words) => ({ default: words, subtle: quiet });

function hostConfig(tone) {
  const foregroundColors = {
    default: pair(tone.words, tone.quiet), dark: pair(tone.words), light: pair(tone.quiet), accent: pair(tone.accent),
    good: pair(tone.good), warning: pair(tone.warn), attention: pair(tone.bad),
  };
  const box = (backgroundColor, borderColor = tone.line) => ({ backgroundColor, borderColor, foregroundColors });
  return {
    supportsInteractivity: true,
    fontFamily: font,
    fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 18, default: 22, medium: 24, large: 26, extraLarge: 30 },
    spacing: { small: 6, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 12 },
    separator: { lineThickness: 1, lineColor: tone.line },
    containerStyles: {
      default: box(tone.surface), emphasis: box(tone.emphasis), accent: box(tone.accentBack),
      good: box(tone.goodBack), warning: box(tone.warnBack), attention: box(tone.badBack),
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' (required)', suffixColor: 'default' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder', spacing: 'small' },
    },
    textBlock: { headingLevel: 3 },
    factSet: {
      title: { color: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 150 },
      value: { color: 'default', weight: 'default', wrap: true },
      spacing: 14,
    },
    actions: {
      actionsOrientation: 'vertical', actionAlignment: 'stretch', buttonSpacing: 8, maxActions: 12, spacing: 'medium',
      showCard: { actionMode: 'inline', inlineTopMargin: 10, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: true },
  };
}
