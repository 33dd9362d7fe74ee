// The frame of Storybook: our name and the colours of the first theme.
import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';
import {themes} from '../src/themes/tokens.js';

const {brand, ink} = themes.vermilion;

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: '报告图解组件 work-report-elements',
    brandUrl: './',
    colorPrimary: brand,
    colorSecondary: brand,
    barSelectedColor: brand,
    textColor: ink,
    fontBase: "'Nunito Sans', 'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif",
  }),
});
