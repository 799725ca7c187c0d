import "./style.css";
import { begin } from "./dashboard.js";

begin();
