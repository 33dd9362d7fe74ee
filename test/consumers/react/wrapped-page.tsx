import {createRoot} from 'react-dom/client';
import {Wrapped} from './wrapped.js';

createRoot(document.getElementById('app')!).render(<Wrapped />);
