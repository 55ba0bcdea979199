import { describeAccessibility } from '../helpers/accessibility.ts';

describeAccessibility('light');
