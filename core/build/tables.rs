//! All tables, and the Rust they become.

use crate::table::{Fault, Row, Table};
use crate::{devices, facts, grids, models, paper, places};
use std::collections::BTreeMap;

/// Each file, the static it becomes and its columns.
const FILES: [(&str, &str, &str); 22] = [
    ("sources.csv", "SOURCES", "id,title,url,accessed,licence"),
    ("shares.csv", "SHARES", "id,name,unit,low,best,high,source,year,note"),
    ("utilisation.csv", "UTILISATION", "id,name,unit,low,best,high,source,year,note"),
    ("pue.csv", "PUES", "id,name,unit,low,best,high,source,year,note"),
    ("electricity.csv", "ELECTRICITY", "id,name,unit,low,best,high,source,year,note"),
    ("embodied.csv", "EMBODIED", "id,name,unit,low,best,high,source,year,note"),
    ("notable.csv", "NOTABLE", "id,name,unit,low,best,high,source,year,note"),
    ("equivalences.csv", "EQUIVALENCES", "id,name,per,unit,low,best,high,source,year,note"),
    ("grids.csv", "GRIDS", "id,name,level,drawn_as"),
    ("intensities.csv", "", "id,grid,unit,low,best,high,source,year,basis,use,note"),
    ("providers.csv", "PROVIDERS", "id,name,renewable,claims,shown,pues"),
    ("places.csv", "PLACES", "id,name,city,country,provider,grid,quality,words,renewable,note"),
    ("assumptions.csv", "ASSUMPTIONS", "id,name,pue,place,grid,provider,share,electricity"),
    ("devices.csv", "DEVICES", "id,name,vendor,kind,counts_as,memory_gb,released,note"),
    ("device_power.csv", "DEVICE_POWER", "id,devices,use,draw,unit,low,best,high,source,year,note"),
    ("tdps.csv", "", "id,device,unit,low,best,high,source,year,note"),
    ("flops.csv", "FLOPS", "id,device,precision,unit,low,best,high,source,year,note"),
    (
        "prices.csv",
        "PRICES",
        "id,device,provider,place,unit,low,best,high,low_is,includes_host,as_of,source,year,use,note",
    ),
    ("host_power.csv", "HOST_POWER", "id,name,part,unit,low,best,high,source,year,note"),
    (
        "models.csv",
        "MODELS",
        "id,name,year,device,devices,hours,device_hours,watts,draw,kwh,pue,g_per_kwh,published_kwh,published_t,source,note",
    ),
    ("caveats.csv", "CAVEATS", "id,scope,text,source"),
    ("paper_rows.csv", "PAPER_ROWS", "id,name,table,device,devices,hours,jobs,watts,erratum,caveats"),
];

pub struct Tables(BTreeMap<&'static str, (&'static str, Table)>);

/// The Rust text of every table, or the first fault.
pub fn generate(read: impl Fn(&str) -> Result<String, String>) -> Result<String, Fault> {
    let mut tables = Tables(BTreeMap::new());
    for (file, name, columns) in FILES {
        let columns: Vec<&str> = columns.split(',').collect();
        tables.0.insert(file, (name, Table::read(file, &columns, read(file))?));
    }
    let subjects = [facts::code, grids::code, places::code, devices::code, models::code, paper::code];
    subjects.iter().map(|code| code(&tables)).collect()
}

impl Tables {
    /// The table of this file.
    pub fn of(&self, file: &str) -> &Table {
        &self.0[file].1
    }

    /// A static array of a table's rows.
    pub fn array(
        &self,
        file: &str,
        of: &str,
        doc: &str,
        body: impl Fn(&Row) -> Result<String, Fault>,
    ) -> Result<String, Fault> {
        let (name, table) = &self.0[file];
        let type_name = of.split('<').next().unwrap_or(of);
        let count = table.rows.len();
        let mut code = format!("/// {doc} From `core/data/{file}`.\npub static {name}: [{of}; {count}] = [\n");
        for row in &table.rows {
            code += &format!("    {type_name} {{ {} }},\n", body(row)?);
        }
        Ok(code + "];\n")
    }

    /// A large table, made of a text when it is first asked for: `make` has TEXT in its place.
    pub fn packed(&self, file: &str, of: &str, doc: &str, rows: &[Vec<String>], make: &str) -> String {
        let name = self.0[file].0;
        let make = make.replace("TEXT", &packed_text(rows));
        format!("/// {doc} From `core/data/{file}`.\npub static {name}: Rows<{of}> = Rows::new(|| {make});\n")
    }

    /// Where the row of another table stands that this column names; nothing where it names none.
    pub fn index(&self, row: &Row, column: &str, file: &str) -> Result<String, Fault> {
        let id = row.text(column);
        if id.is_empty() {
            return Ok(String::new());
        }
        self.link(row, column, id, file)?;
        Ok(self.of(file).position(id).map(|at| at.to_string()).unwrap_or_default())
    }

    /// The row of another table that this column names.
    pub fn reference(&self, row: &Row, column: &str, file: &str) -> Result<String, Fault> {
        self.link(row, column, row.required(column)?, file)
    }

    pub fn optional(&self, row: &Row, column: &str, file: &str) -> Result<String, Fault> {
        if row.text(column).is_empty() {
            return Ok("None".to_owned());
        }
        Ok(format!("Some({})", self.reference(row, column, file)?))
    }

    /// The rows of another table that this column names, one after the other.
    pub fn list(&self, row: &Row, column: &str, file: &str) -> Result<String, Fault> {
        let links: Result<Vec<String>, Fault> = row.words(column).map(|id| self.link(row, column, id, file)).collect();
        Ok(format!("&[{}]", links?.join(", ")))
    }

    fn link(&self, row: &Row, column: &str, id: &str, file: &str) -> Result<String, Fault> {
        let (name, table) = &self.0[file];
        let position = table.position(id).ok_or_else(|| row.fault(format!("unknown {column} `{id}`")))?;
        Ok(format!("&{name}[{position}]"))
    }

    /// Every row of a table names rows that there are, in the columns given.
    pub fn check(&self, file: &str, columns: &[(&str, &str)]) -> Result<(), Fault> {
        for row in &self.of(file).rows {
            for (column, of) in columns {
                self.list(row, column, of)?;
            }
        }
        Ok(())
    }
}

/// The Rust of a text with a row a line and tabs between the cells, which hold neither.
pub fn packed_text(rows: &[Vec<String>]) -> String {
    let lines: Vec<String> = rows.iter().map(|cells| cells.join("\t")).collect();
    format!("{:?}", lines.join("\n"))
}

/// What the numbers of words stand for.
pub fn words(name: &str, of: &str, words: &[(&str, &str)]) -> String {
    let all: Vec<&str> = words.iter().map(|(_, rust)| *rust).collect();
    format!("const {name}: [{of}; {}] = [{}];\n", all.len(), all.join(", "))
}
